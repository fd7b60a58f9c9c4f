// Pages work without this file. It only spares a tap.
(function () {
  'use strict'

  // A browser that does not know ::details-content hides the filters of a wide screen behind their button: open them.
  var filters = document.querySelector('.lo-filters')
  if (filters && !CSS.supports('selector(::details-content)') && matchMedia('(min-width: 48em)').matches) {
    filters.open = true
  }

  // A form that is sent twice by a shaking hand is sent once.
  var TWICE = 2000
  var sent = new WeakMap()
  document.addEventListener('submit', function (event) {
    var form = event.target
    if (!form.hasAttribute('data-prevent-double-click')) {
      return
    }
    if (event.timeStamp - sent.get(form) < TWICE) {
      event.preventDefault()
    } else {
      sent.set(form, event.timeStamp)
    }
  })
  // Whoever comes back to the page may send again: it is the same message.
  window.addEventListener('pageshow', function () {
    sent = new WeakMap()
  })

  // Where a form came back with something to mend, a screen reader and a keyboard begin there.
  var problem = document.querySelector('.govuk-error-summary')
  if (problem) {
    problem.focus()
  }
})()
