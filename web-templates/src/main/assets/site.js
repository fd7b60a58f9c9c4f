// Pages work without this file. It only spares a tap.
(function () {
  'use strict'

  // A browser that does not know ::details-content hides the filters of a wide screen behind their button: open them.
  var filters = document.querySelector('.lo-filters')
  if (filters && !CSS.supports('selector(::details-content)') && matchMedia('(min-width: 48em)').matches) {
    filters.open = true
  }
})()
