/** Does something once what is to be seen now has been drawn. */
export const onceDrawn = (verb: () => void): void => void requestAnimationFrame(() => setTimeout(verb))
