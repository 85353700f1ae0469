// Every rule that moves something moves it for longer than a moment as things are, and for none once less motion is wished for.
const wrong = []
const rules = (list) => [...list].flatMap((rule) => [rule, ...(rule.cssRules ? rules(rule.cssRules) : [])])
const all = [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules))
const millis = (text) =>
  Math.max(0, ...text.split(',').map((one) => parseFloat(one) * (one.trim().endsWith('ms') ? 1 : 1000)).filter(Number.isFinite))
const moves = (style) => Math.max(millis(style.animationDuration), millis(style.transitionDuration))
const wish = all.filter((rule) => rule.media?.mediaText.includes('prefers-reduced-motion'))
const moving = all.filter((rule) => rule.selectorText && moves(rule.style) > 1)
if (moving.length === 0) wrong.push('no rule moves anything: this looks at nothing')
for (const rule of moving) {
  const sample = document.createElement('div')
  sample.className = [...rule.selectorText.matchAll(/\.([\w-]+)/g)].map((found) => found[1]).join(' ')
  document.body.append(sample)
  if (moves(getComputedStyle(sample)) <= 1) wrong.push(`${rule.selectorText} could not be looked at`)
  const kept = wish.map((rule) => rule.media.mediaText)
  for (const rule of wish) rule.media.mediaText = rule.media.mediaText.includes('no-preference') ? 'not all' : 'all'
  const left = moves(getComputedStyle(sample))
  if (left > 1) wrong.push(`${rule.selectorText} moves for ${left} ms`)
  if (getComputedStyle(document.documentElement).scrollBehavior === 'smooth') wrong.push('the page glides')
  wish.forEach((rule, place) => (rule.media.mediaText = kept[place]))
  sample.remove()
}
return wrong
