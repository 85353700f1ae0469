// A state that differs from the others only by its colours needs a rule of its own for the system's colours.
const wrong = []
const rules = (list, forced) =>
  [...list].flatMap((rule) => {
    const inside = forced || Boolean(rule.media?.mediaText.includes('forced-colors'))
    return [...(rule.selectorText ? [{ rule, forced: inside }] : []), ...(rule.cssRules ? rules(rule.cssRules, inside) : [])]
  })
const all = [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules, false))
const states = all.filter(({ rule }) => /\[(aria-(selected|current|pressed)|data-(state|status))/.test(rule.selectorText))
if (states.length === 0) wrong.push('no rule shows a state: this looks at nothing')
const onlyColour = (style) => [...style].every((name) => /color|background/.test(name))
for (const { rule, forced } of states) {
  if (forced || !onlyColour(rule.style)) continue
  const answered = states.some((other) => other.forced && other.rule.selectorText === rule.selectorText)
  const helped = states.some(
    (other) => other.rule !== rule && other.rule.selectorText === rule.selectorText && !onlyColour(other.rule.style),
  )
  if (!answered && !helped) wrong.push(rule.cssText)
}
return wrong
