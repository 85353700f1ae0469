// What breaks the rules of WCAG 2.2 A and AA on this screen, one sentence for each element.
const done = arguments[arguments.length - 1]
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
window.axe
  .run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], elementRef: false })
  .then(({ violations, passes }) => {
    if (passes.length === 0) return done(['nothing was looked at'])
    const each = (rule) => rule.nodes.map((node) => `${rule.id}: ${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`)
    done(violations.flatMap(each))
  })
  .catch((error) => done([String(error)]))
