// The rules of axe in each state of a page in which they could find something new. Most of their time goes into the
// contrast of colours, so that is measured once for every colour that an element has.
(function () {
  'use strict'

  var RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
  var CONTRAST = 'color-contrast'
  var SIZE = 'target-size'

  var folded = []
  var looks = new Map()

  // Each broken rule, with where it is broken.
  async function broken(options, elements) {
    var found = await axe.run(elements ? { include: elements } : document, { resultTypes: ['violations'], ...options })
    return found.violations.flatMap(rule =>
      rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target} ${node.html}`))
  }

  function allBut(...rules) {
    return { runOnly: RULES, rules: Object.fromEntries(rules.map(rule => [rule, { enabled: false }])) }
  }

  // What the contrast of an element follows from; null where it is not seen.
  function look(element) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      return null
    }
    var style = getComputedStyle(element)
    return {
      size: parseFloat(style.fontSize),
      rest: [style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.fontWeight, style.position]
        .join()
    }
  }

  // Larger letters need less contrast, never more.
  function isNew(now, before) {
    return now && (!before || now.rest !== before.rest || now.size < before.size)
  }

  window.forEveryone = {
    // The same elements are seen when everything is unfolded; a page may lack something only while they are not.
    folded: () => document.querySelector('details:not([open])') ? broken(allBut(CONTRAST, SIZE)) : [],

    unfold: () => {
      folded = [...document.querySelectorAll('details:not([open])')]
      folded.forEach(each => { each.open = true })
    },

    fold: () => folded.forEach(each => { each.open = false }),

    unfolded: () => {
      document.body.querySelectorAll('*').forEach(each => looks.set(each, look(each)))
      return broken({ runOnly: RULES })
    },

    wide: async () => {
      var others = [...document.body.querySelectorAll('*')].filter(each => isNew(look(each), looks.get(each)))
      return [
        ...await broken(allBut(CONTRAST)),
        ...others.length ? await broken({ runOnly: { type: 'rule', values: [CONTRAST] } }, others) : []
      ]
    }
  }
})()
