// @ts-check

/** What is asked on this page now, as it is named when an answer came too late; "" for nothing. */
export let question = "";

/** @param {string} text */
export function setQuestion(text) {
  question = text;
}
