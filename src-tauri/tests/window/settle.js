// The page has settled once nothing in it has changed for a while and nothing is being worked on.
const done = arguments[arguments.length - 1]
const begun = performance.now()
let changed = begun
const watch = new MutationObserver(() => (changed = performance.now()))
watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
const look = setInterval(() => {
  const now = performance.now()
  const still = now - changed > 200 && !document.querySelector('.busy')
  if (!still && now - begun < 5000) return
  clearInterval(look)
  watch.disconnect()
  done(true)
}, 40)
