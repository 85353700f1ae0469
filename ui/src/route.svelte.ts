// Where the window is: `#/<screen>/<part>/<part>`. A screen is a folder below `screens/`.

export interface Place {
  screen: string
  parts: string[]
}

function read(hash: string): Place {
  const [screen = '', ...parts] = hash.replace(/^#\/?/, '').split('/').map(decodeURIComponent)
  return { screen: screen || 'today', parts }
}

let place = $state<Place>(read(location.hash))

addEventListener('hashchange', () => {
  place = read(location.hash)
})

export function here(): Place {
  return place
}

export function href(screen: string, ...parts: string[]): string {
  return `#/${[screen, ...parts].map(encodeURIComponent).join('/')}`
}

export function go(screen: string, ...parts: string[]): void {
  location.hash = href(screen, ...parts)
  place = read(location.hash)
}
