// Pages work without this script; it only saves steps.
(function () {
  'use strict'

  // Without ::details-content, the style sheet cannot hold the filters open on a wide screen: open them here.
  var filters = document.querySelector('.lo-filters')
  if (filters && !CSS.supports('selector(::details-content)') && matchMedia('(min-width: 48em)').matches) {
    filters.open = true
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

    // A concept is a new search, with the place, filters and shortlist of the form. A listing keeps only the shortlist.
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
      if (shortlist && suggestion.kind === 'listing') {
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

  var searched = document.querySelector('.lo-search input[name=q]')
  if (searched) {
    suggestBelow(searched)
  }
})()
