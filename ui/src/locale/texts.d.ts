declare module 'virtual:texts' {
  import type { FluentResource } from '@fluent/bundle'
  /** What each language calls itself. */
  export const names: Record<string, string>
  /** How to get the messages of each. */
  export const ways: Record<string, () => Promise<{ default: FluentResource['body'] }>>
}
