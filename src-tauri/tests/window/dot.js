// A dot in the corner that changes with every frame, too faint to be seen; or no more of it.
const [wanted] = arguments
clearInterval(window.dotting)
document.getElementById('dot')?.remove()
if (wanted) {
  const dot = Object.assign(document.createElement('i'), { id: 'dot' })
  document.documentElement.append(dot)
  for (const [name, value] of Object.entries({ position: 'fixed', top: '0', left: '0', width: '1px', height: '1px' })) dot.style.setProperty(name, value)
  let even = false
  window.dotting = setInterval(() => dot.style.setProperty('background', (even = !even) ? '#80808002' : '#80808001'), 16)
}
