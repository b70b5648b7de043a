// How Streamlit, or a participant's page, draws a component: at first, and again whenever its data changes.

export interface ComponentArgs<Data> {
  /** What Python passed to `Component.put`. */
  data: Data;
  /** The element that holds the component's HTML; the same one for as long as the component stays. */
  parentElement: HTMLElement;
  /** Send a value to the server. On a phone it returns false when there is no connection. */
  setTriggerValue: (name: string, value: unknown) => boolean | void;
}

/** Draws a component; may return what has to be called when the component is taken away. */
export type Draw<Data> = (args: ComponentArgs<Data>) => void | (() => void);

export type Timer = ReturnType<typeof setTimeout>;

declare global {
  /** The path of a component's module below /assets/<hash>/; Python writes it in front of `entry.js`. */
  const MODULE: string;
}
