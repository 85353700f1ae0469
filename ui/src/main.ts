import { mount } from 'svelte'
import App from './App.svelte'
import { lookAtDoor } from './choices.svelte'
import { language, speak } from './locale/index.svelte'
import './style/tokens.css'
import './style/page.css'

const target = document.getElementById('app')
if (!target) throw new Error('index.html has no #app')
const arrived = lookAtDoor()
await speak(language())
mount(App, { target, props: { arrived } })
