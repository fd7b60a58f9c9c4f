// Shows the places of a page of results on a street map, where the council has configured one. Nothing is loaded before
// somebody presses the button, so that a tile server does not learn of searches.
(function () {
  'use strict'

  // Side of a numbered square in CSS pixels.
  var SIDE = 32
  var MOST_IN_A_ROW = 4
  var GAP = 2
  var CLOSEST = 18
  // Closest zoom when the map opens, so that a single place is shown with the streets around it.
  var CLOSEST_AT_FIRST = 15

  var street = document.querySelector('.lo-street')
  var around = street.closest('.lo-map')
  var button = street.querySelector('.lo-street__switch')
  var status = street.querySelector('.lo-street__status')
  var shown = street.querySelector('.lo-street__shown')
  var box = street.querySelector('.lo-street__map')
  var links = Array.from(street.querySelector('template').content.children)
  var words = button.textContent
  var loading
  var map
  var marks

  function load(element) {
    return new Promise(function (resolve, reject) {
      element.addEventListener('load', resolve)
      element.addEventListener('error', reject)
      // First in the head, so that the site's own style sheet overrides Leaflet's.
      document.head.prepend(element)
    })
  }

  function loadLeaflet() {
    var stylesheet = document.createElement('link')
    stylesheet.rel = 'stylesheet'
    stylesheet.href = street.dataset.stylesheet
    var script = document.createElement('script')
    script.src = street.dataset.script
    return Promise.all([load(stylesheet), load(script)])
  }

  function show() {
    status.textContent = ''
    loading = loading || loadLeaflet()
    loading.then(open).catch(function () {
      loading = null
      shown.hidden = true
      around.classList.remove('lo-map--street')
      button.textContent = words
      status.textContent = 'The street map cannot be shown now. The drawn map is still here.'
    })
  }

  function open() {
    shown.hidden = false
    around.classList.add('lo-map--street')
    button.textContent = 'Hide the street map'
    if (map) {
      map.invalidateSize(false)
    } else {
      create()
    }
    box.focus()
  }

  function hide() {
    shown.hidden = true
    around.classList.remove('lo-map--street')
    button.textContent = words
    status.textContent = ''
    button.focus()
  }

  function create() {
    map = L.map(box, {
      attributionControl: false,
      zoomControl: false,
      scrollWheelZoom: false,
      inertia: false,
      fadeAnimation: false,
      zoomAnimation: false
    })
    // Leaflet expects HTML, and the configuration holds text.
    var attribution = document.createElement('span')
    attribution.textContent = street.dataset.attribution
    L.control.attribution({ prefix: false }).addTo(map)
    L.control.scale({ metric: false }).addTo(map)
    L.tileLayer(street.dataset.tiles, { attribution: attribution.innerHTML, maxZoom: CLOSEST })
      .on('loading', function () {
        status.textContent = ''
      })
      .on('tileerror', function () {
        if (!status.textContent) {
          status.textContent = 'Some pictures of the street map did not come. The numbers are still in their places.'
        }
      })
      .addTo(map)
    marks = L.layerGroup().addTo(map)
    map.fitBounds(links.map(position), { padding: [2 * SIDE, 2 * SIDE], maxZoom: CLOSEST_AT_FIRST })
    drawMarks()
    map.on('zoomend', drawMarks)
    // A click moves the map too, for people who cannot drag (WCAG 2.2, 2.5.7).
    map.on('click', function (event) {
      map.panTo(event.latlng, { animate: false })
    })
  }

  function position(link) {
    return [Number(link.dataset.latitude), Number(link.dataset.longitude)]
  }

  // Redrawn at each zoom level: marks that overlapped further out are separate further in.
  function drawMarks() {
    marks.clearLayers()
    apart(links.map(markOf)).forEach(function (mark) {
      var edges = edgesOf(mark)
      var at = map.unproject([mark.x / mark.places, mark.y / mark.places])
      var numbers = document.createElement('div')
      mark.links.forEach(function (link) {
        numbers.append(link.cloneNode(true))
      })
      // A click on a number follows its link and does not move the map.
      L.DomEvent.disableClickPropagation(numbers)
      numbers.addEventListener('focusin', function (event) {
        if (event.target.matches(':focus-visible')) {
          map.panInside(at, { padding: [2 * SIDE, 2 * SIDE], animate: false })
        }
      })
      L.marker(at, {
        interactive: false,
        keyboard: false,
        icon: L.divIcon({ className: 'lo-street__mark', html: numbers, iconSize: [edges.width, edges.height] })
      }).addTo(marks)
    })
  }

  function markOf(link) {
    var at = map.project(position(link))
    return { links: [link], x: at.x, y: at.y, places: 1 }
  }

  // Joins marks that would overlap, until none do.
  function apart(all) {
    return all.reduce(function (before, mark) {
      var joined = mark
      for (var at = 0; at < before.length; at++) {
        if (overlap(edgesOf(before[at]), edgesOf(joined))) {
          joined = join(before.splice(at, 1)[0], joined)
          // The joined mark has moved and grown, so it may overlap marks that were compared before.
          at = -1
        }
      }
      return before.concat(joined)
    }, [])
  }

  function join(one, other) {
    var added = other.links.filter(function (link) {
      return !one.links.some(function (known) {
        return known.textContent === link.textContent
      })
    })
    return {
      links: one.links.concat(added).sort(function (left, right) {
        return left.textContent - right.textContent
      }),
      x: one.x + other.x,
      y: one.y + other.y,
      places: one.places + other.places
    }
  }

  function edgesOf(mark) {
    var width = Math.min(mark.links.length, MOST_IN_A_ROW) * SIDE
    var height = Math.ceil(mark.links.length / MOST_IN_A_ROW) * SIDE
    return { x: mark.x / mark.places - width / 2, y: mark.y / mark.places - height / 2, width: width, height: height }
  }

  function overlap(one, other) {
    return one.x < other.x + other.width + GAP && other.x < one.x + one.width + GAP &&
      one.y < other.y + other.height + GAP && other.y < one.y + one.height + GAP
  }

  button.addEventListener('click', function () {
    if (shown.hidden) {
      show()
    } else {
      hide()
    }
  })
  street.querySelector('.lo-street__closer').addEventListener('click', function () {
    map.zoomIn()
  })
  street.querySelector('.lo-street__wider').addEventListener('click', function () {
    map.zoomOut()
  })
  street.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && !shown.hidden) {
      event.preventDefault()
      hide()
    }
  })
  street.hidden = false
})()
