// Pages work without this script; it only saves steps.
(function () {
  'use strict'

  // Without ::details-content, the style sheet cannot hold menu and filters open on a wide screen: open them here.
  if (!CSS.supports('selector(::details-content)') && matchMedia('(min-width: 48em)').matches) {
    document.querySelectorAll('.lo-menu, .lo-filters').forEach(function (folded) {
      folded.open = true
    })
  }

  // Prevents a form from being sent twice by a double click.
  var DOUBLE_CLICK_MS = 2000
  var sent = new WeakMap()
  document.addEventListener('submit', function (event) {
    var form = event.target
    if (!form.hasAttribute('data-prevent-double-click')) {
      return
    }
    if (event.timeStamp - sent.get(form) < DOUBLE_CLICK_MS) {
      event.preventDefault()
    } else {
      sent.set(form, event.timeStamp)
    }
  })
  // After going back to the page, the form may be sent again; the server recognises the same message.
  window.addEventListener('pageshow', function () {
    sent = new WeakMap()
  })

  // Where a form came back with errors, focus moves to the error summary for screen readers and keyboards.
  var problem = document.querySelector('.govuk-error-summary')
  if (problem) {
    problem.focus()
  }

  // A listing that was opened from results has the family's question in its address, for the way back. That stands on the
  // page by now; whoever copies the address to somebody else does not pass on the question.
  if (document.querySelector('.lo-trail__back')) {
    var address = new URL(location.href)
    address.searchParams.delete('from')
    address.searchParams.delete('r')
    history.replaceState(history.state, '', address)
  }

  // Where the browser can share an address with other apps. Elsewhere the address stands on the page, to be copied.
  document.querySelectorAll('.lo-share').forEach(function (button) {
    if (!navigator.share) {
      return
    }
    button.hidden = false
    button.addEventListener('click', function () {
      navigator.share({ title: button.dataset.shareTitle, url: button.dataset.shareAddress }).catch(function () {
        // Somebody changed their mind.
      })
    })
  })

  // Suggestions below the search field while somebody types: an editable combobox of ARIA 1.2
  // (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Without choosing one, the form is sent as usual.
  var DELAY_MS = 150
  var SHORTEST = 2
  var KINDS = { category: 'Page', guide: 'Guide', listing: 'Listing' }

  function suggestBelow(field) {
    var list = document.createElement('ul')
    var status = document.createElement('div')
    var options = []
    var active = -1
    var timer
    var request

    list.id = field.id + '-suggestions'
    list.className = 'lo-suggestions'
    list.hidden = true
    list.setAttribute('role', 'listbox')
    list.setAttribute('aria-label', 'Suggestions')
    status.className = 'govuk-visually-hidden'
    status.setAttribute('role', 'status')
    field.after(list, status)

    // ARIA does not allow role=combobox on type=search. A phone's keyboard still shows its search key.
    field.type = 'text'
    field.setAttribute('enterkeyhint', 'search')
    field.setAttribute('autocomplete', 'off')
    field.setAttribute('role', 'combobox')
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-expanded', 'false')
    field.setAttribute('aria-controls', list.id)

    function forget() {
      clearTimeout(timer)
      if (request) {
        request.abort()
      }
    }

    function close() {
      forget()
      list.hidden = true
      field.setAttribute('aria-expanded', 'false')
      activate(-1)
    }

    function open() {
      list.hidden = false
      field.setAttribute('aria-expanded', 'true')
    }

    function activate(index) {
      active = index
      options.forEach(function (option, at) {
        option.setAttribute('aria-selected', at === index ? 'true' : 'false')
      })
      if (index < 0) {
        field.removeAttribute('aria-activedescendant')
      } else {
        field.setAttribute('aria-activedescendant', options[index].id)
        options[index].scrollIntoView({ block: 'nearest' })
      }
    }

    function show(suggestions) {
      close()
      options = suggestions.map(function (suggestion, at) {
        return optionFor(suggestion, at)
      })
      list.replaceChildren.apply(list, options)
      status.textContent = options.length === 0
        ? 'No suggestions'
        : options.length + (options.length === 1 ? ' suggestion' : ' suggestions') + '. Use the up and down arrows to choose.'
      if (options.length > 0) {
        open()
      }
    }

    function optionFor(suggestion, at) {
      var option = document.createElement('li')
      option.id = list.id + '-' + at
      option.setAttribute('role', 'option')
      option.setAttribute('aria-selected', 'false')
      option.textContent = suggestion.label
      if (KINDS[suggestion.kind]) {
        var kind = document.createElement('span')
        kind.className = 'lo-suggestions__kind'
        kind.textContent = KINDS[suggestion.kind]
        option.append(' ', kind)
      }
      option.addEventListener('click', function () {
        choose(suggestion)
      })
      return option
    }

    // A concept is a new search, with the place, filters and shortlist of the form. A page keeps only the shortlist.
    function choose(suggestion) {
      close()
      var address = new URL(suggestion.url, location.href)
      if (suggestion.kind === 'concept') {
        field.form.querySelectorAll('input[type=hidden][name=exact], input[type=hidden][name=without]').forEach(function (kept) {
          kept.remove()
        })
        field.value = address.searchParams.get('q')
        field.form.requestSubmit()
        return
      }
      var shortlist = field.form.querySelector('input[type=hidden][name=shortlist]')
      if (shortlist) {
        address.searchParams.set('shortlist', shortlist.value)
      }
      location.assign(address)
    }

    function ask() {
      var typed = field.value.trim()
      request = new AbortController()
      fetch('/suggest?q=' + encodeURIComponent(typed), { signal: request.signal, credentials: 'omit' })
        .then(function (answer) {
          return answer.ok ? answer.json() : { suggestions: [] }
        })
        .then(function (answer) {
          if (document.activeElement === field) {
            show(answer.suggestions)
          }
        })
        .catch(function () {
          // Aborted or unavailable: the form works without suggestions.
        })
    }

    field.addEventListener('input', function () {
      // Closes the old list, so that no suggestion for fewer letters is chosen by mistake.
      close()
      options = []
      status.textContent = ''
      if (field.value.trim().length >= SHORTEST) {
        timer = setTimeout(ask, DELAY_MS)
      }
    })

    field.addEventListener('keydown', function (event) {
      if (event.isComposing) {
        return
      }
      if (event.key === 'Escape' && !list.hidden) {
        event.preventDefault()
        close()
        status.textContent = ''
      } else if (event.key === 'Enter') {
        if (active >= 0) {
          event.preventDefault()
          options[active].click()
        } else {
          close()
        }
      } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options.length > 0) {
        event.preventDefault()
        open()
        // One step past either end of the list returns to the field.
        var places = options.length + 1
        var step = event.key === 'ArrowDown' ? 1 : -1
        activate((active + 1 + step + places) % places - 1)
      }
    })

    field.addEventListener('blur', close)
    // Keeps the focus in the field while the mouse is pressed on the list, so that the list stays open for the click.
    list.addEventListener('mousedown', function (event) {
      event.preventDefault()
    })
  }

  // A box above a long list of filters shows those with the letters typed. What is ticked always stays.
  function findIn(fieldset, number) {
    var holder = document.createElement('div')
    var label = document.createElement('label')
    var field = document.createElement('input')
    var status = document.createElement('div')
    var items = Array.from(fieldset.querySelectorAll('.govuk-checkboxes__item'))
    field.id = 'find-' + number
    field.className = 'govuk-input'
    field.type = 'text'
    field.setAttribute('autocomplete', 'off')
    label.className = 'govuk-label'
    label.htmlFor = field.id
    label.textContent = 'Find in “' + fieldset.dataset.find + '”'
    status.className = 'govuk-visually-hidden'
    status.setAttribute('role', 'status')
    holder.className = 'lo-find'
    holder.append(label, field, status)
    fieldset.querySelector('legend').after(holder)

    field.addEventListener('input', function () {
      var typed = field.value.trim().toLowerCase()
      var shown = items.filter(function (item) {
        var fits = item.textContent.toLowerCase().includes(typed)
        item.hidden = !fits && !item.querySelector('input').checked
        return fits
      }).length
      status.textContent = shown + (shown === 1 ? ' choice' : ' choices')
    })
    field.addEventListener('keydown', function (event) {
      if (event.key === 'Enter') {
        event.preventDefault()
      }
    })
  }

  document.querySelectorAll('[data-find]').forEach(findIn)

  // Fills in the place that is nearest to where the browser is. The position is asked for when the button is pressed,
  // cut to about a kilometre, compared with the places here, and then forgotten: it is neither sent nor kept.
  var FARTHEST_MILES = 15
  var MILES_PER_DEGREE = 69
  var ASK_FOR_A_PLACE = 'Type a postcode or a town instead.'

  function cut(degrees) {
    return Math.round(degrees * 100) / 100
  }

  function nearest(places, latitude, longitude) {
    var narrower = Math.cos(latitude * Math.PI / 180)
    var best = null
    places.forEach(function (place) {
      var miles = MILES_PER_DEGREE *
        Math.hypot(place.latitude - latitude, (place.longitude - longitude) * narrower)
      if (miles <= FARTHEST_MILES && (best === null || miles < best.miles)) {
        best = { name: place.name, miles: miles }
      }
    })
    return best
  }

  function offerHere(holder) {
    var button = holder.querySelector('button')
    var status = holder.querySelector('[role=status]')
    var field = button.form.querySelector('input[name=postcode]')
    holder.hidden = false
    button.addEventListener('click', function () {
      status.textContent = 'Looking for where you are.'
      navigator.geolocation.getCurrentPosition(function (found) {
        var latitude = cut(found.coords.latitude)
        var longitude = cut(found.coords.longitude)
        fetch('/places', { credentials: 'omit' })
          .then(function (answer) {
            return answer.ok ? answer.json() : { places: [] }
          })
          .then(function (answer) {
            var place = nearest(answer.places, latitude, longitude)
            if (place === null) {
              status.textContent = 'We do not know a place near you. ' + ASK_FOR_A_PLACE
            } else {
              field.value = place.name
              status.textContent = 'We put in ' + place.name + '. Now press Search.'
            }
          })
          .catch(function () {
            status.textContent = 'That did not work. ' + ASK_FOR_A_PLACE
          })
      }, function () {
        status.textContent = 'Your browser did not say where you are. ' + ASK_FOR_A_PLACE
      }, { maximumAge: 600000, timeout: 20000 })
    })
  }

  var here = document.querySelector('.lo-here')
  if (here && 'geolocation' in navigator) {
    offerHere(here)
  }

  var searched = document.querySelector('.lo-search input[name=q]')
  if (searched) {
    suggestBelow(searched)
  }
})()
