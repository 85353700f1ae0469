// Every text that shows and has a word of Latin letters; what says its own language (a letter, a language's name) and what was said
// aloud before are left out.
const root = document.querySelector('dialog[open]') ?? document.body
const found = []
const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
for (let node = walk.nextNode(); node; node = walk.nextNode()) {
  const text = node.nodeValue.trim().replace(/\s+/g, ' ').replace(/\.(pdf|txt)$/, '')
  const home = node.parentElement
  if (home.closest('[aria-live]')?.classList.contains('hidden')) continue
  if (!/\p{Script=Latin}{3}/u.test(text) || home.closest('[lang]') !== document.documentElement) continue
  if (home.checkVisibility({ visibilityProperty: true }) || home.closest('option')) found.push(text)
}
for (const element of root.querySelectorAll('[aria-label], [placeholder], [title]'))
  for (const name of ['aria-label', 'placeholder', 'title']) {
    const text = element.getAttribute(name)
    if (text && /\p{Script=Latin}{3}/u.test(text)) found.push(text)
  }
return [...new Set(found)]
