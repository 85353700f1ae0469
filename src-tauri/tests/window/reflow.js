// What does not fit: text cut off sideways, things to press that lie over each other or are smaller than 24 by 24 pixels.
const wrong = []
const root = document.querySelector('dialog[open]') ?? document
const page = document.documentElement
const say = (element) => `${element.outerHTML.slice(0, 120)} (${element.textContent.trim().slice(0, 40)})`
if (page.scrollWidth > page.clientWidth) {
  wrong.push(`the page scrolls sideways by ${page.scrollWidth - page.clientWidth}`)
  for (const element of document.querySelectorAll('main *'))
    if (element.getBoundingClientRect().right > page.clientWidth + 1) wrong.push(`  beyond the edge: ${say(element)}`)
}
const seen = (element) => {
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false
  const box = element.getBoundingClientRect()
  return box.width > 1 && box.height > 1 && box.bottom + scrollY > 0
}
for (const element of root.querySelectorAll('*')) {
  const { overflowX, textOverflow } = getComputedStyle(element)
  const cut = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis'
  if (cut && seen(element) && element.scrollWidth > element.clientWidth + 1) wrong.push(`cut off: ${say(element)}`)
}
// A box to tick is pressed by its label; a link within a sentence is as high as the sentence.
const pressed = [...root.querySelectorAll('a[href], button, input, select, textarea, summary, [role=option]')]
  .map((element) => (/^(checkbox|radio)$/.test(element.type) ? (element.closest('label') ?? element) : element))
  .filter(seen)
const inSentence = (element) =>
  element.tagName === 'A' &&
  getComputedStyle(element).display === 'inline' &&
  element.parentElement.textContent.trim().length > element.textContent.trim().length
const boxes = pressed.map((element) => ({ element, rects: [...element.getClientRects()] }))
for (const { element, rects } of boxes) {
  if (inSentence(element)) continue
  const height = Math.max(...rects.map((box) => box.height))
  const width = Math.max(...rects.map((box) => box.width))
  if (height < 23.9 || width < 23.9) wrong.push(`small, ${width.toFixed()} by ${height.toFixed()}: ${say(element)}`)
}
const over = (a, b) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
const floats = (element) => {
  for (let at = element; at; at = at.parentElement)
    if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return true
  return false
}
for (const [place, one] of boxes.entries())
  for (const two of boxes.slice(place + 1)) {
    if (one.element.contains(two.element) || two.element.contains(one.element)) continue
    if (!one.rects.some((a) => two.rects.some((b) => over(a, b)))) continue
    if (floats(one.element) || floats(two.element)) continue
    wrong.push(`over each other: ${say(one.element)} and ${say(two.element)}`)
  }
return wrong
