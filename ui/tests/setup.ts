// The page learns a language before it speaks it; a test speaks any.
import { learn, tags } from '../src/locale/index.svelte'

await Promise.all(tags.map(learn))
