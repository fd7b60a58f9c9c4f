// Runs the rules of axe in each state of a page in which they could find something new. Most of the time goes into
// colour contrast, so contrast is measured again only for elements whose style has changed.
(function () {
  'use strict'

  var RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']
  var CONTRAST = 'color-contrast'
  var SIZE = 'target-size'

  var folded = []
  var styles = new Map()

  // Violations, each with its rule and its element.
  async function violations(options, elements) {
    var found = await axe.run(elements ? { include: elements } : document, { resultTypes: ['violations'], ...options })
    return found.violations.flatMap(rule =>
      rule.nodes.map(node => `${rule.id}: ${rule.help}: ${node.target} ${node.html}`))
  }

  function allBut(...rules) {
    return { runOnly: RULES, rules: Object.fromEntries(rules.map(rule => [rule, { enabled: false }])) }
  }

  // The style values that determine the contrast of an element; null where the element is not visible.
  function contrastStyle(element) {
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

  // Larger text never needs more contrast.
  function isNew(now, before) {
    return now && (!before || now.rest !== before.rest || now.size < before.size)
  }

  window.forEveryone = {
    // The unfolded page is checked for contrast and target size; here only rules about missing content could differ.
    folded: () => document.querySelector('details:not([open])') ? violations(allBut(CONTRAST, SIZE)) : [],

    unfold: () => {
      folded = [...document.querySelectorAll('details:not([open])')]
      folded.forEach(each => { each.open = true })
    },

    fold: () => folded.forEach(each => { each.open = false }),

    unfolded: () => {
      document.body.querySelectorAll('*').forEach(each => styles.set(each, contrastStyle(each)))
      return violations({ runOnly: RULES })
    },

    wide: async () => {
      var others = [...document.body.querySelectorAll('*')].filter(each => isNew(contrastStyle(each), styles.get(each)))
      return [
        ...await violations(allBut(CONTRAST)),
        ...others.length ? await violations({ runOnly: { type: 'rule', values: [CONTRAST] } }, others) : []
      ]
    }
  }
})()
