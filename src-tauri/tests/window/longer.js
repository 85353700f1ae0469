// Makes every text of the page longer by two fifths, and says how many are longer now. A text is made longer once.
let count = 0
const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
for (let node = walk.nextNode(); node; node = walk.nextNode()) {
  const text = node.nodeValue.trim()
  if (!/\p{L}{2}/u.test(text)) continue
  count++
  if (text.startsWith('⟦')) continue
  const words = text.split(/\s+/)
  const wanted = Math.ceil(text.length * 1.4)
  let longer = text.replace(/[aeou]/g, (sign) => 'áéóú'['aeou'.indexOf(sign)])
  for (let place = 0; longer.length + 2 < wanted; place++) longer += ` ${words[place % words.length]}`
  node.nodeValue = `⟦${longer.slice(0, Math.max(wanted - 2, text.length))}⟧`
}
return count
