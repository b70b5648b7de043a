// What Python tells a form (see form.py), and what a form and its fields offer each other.
import type { Receipt } from "../../kit/live/messages";
import type { Answer } from "../outbox/answer_types";
import type { Drafts } from "../outbox/outbox.js";

export type Texts = Record<string, string>;
/** What counts now, by field; a field that was not touched is missing. */
export type Values = Record<string, any>;
/** The parts of an answer in words, by field. */
export type InWords = Record<string, string>;
export type Option = [name: string, text: string];

export interface HeadingSpec { type: "heading"; text: string; lead: string }
export interface MarkSpec {
  type: "mark"; id: string; left: string; right: string; label: string; hint: string; bipolar: boolean; texts: Texts;
}
export interface RatingSpec { type: "rating"; id: string; label: string; low: string; high: string; options: string[] }
export interface ChoiceSpec { type: "choice"; id: string; label: string; options: Option[] }
export interface PartsSpec { type: "parts"; parts: Option[]; total: number; step: number; label: string }
export interface DotsSpec {
  type: "dots"; options: [id: string, text: string, group: string][]; total: number; on_one: number; label: string;
}
export interface OrderSpec { type: "order"; id: string; options: Option[]; label: string }
export interface WordsSpec { type: "words"; id: string; label: string; longest: number; rows: number; hint: string }
export type FieldSpec =
  | HeadingSpec | MarkSpec | RatingSpec | ChoiceSpec | PartsSpec | DotsSpec | OrderSpec | WordsSpec;

/** What every component that sends answers is told: see pages/participant/outbox/answer_state.py. */
export interface AnswerData {
  key: string;
  answered: boolean;
  /** What is stored; null for nothing, and for a pass. */
  value: Record<string, any> | null;
  /** "Opgeslagen 14:03"; null when nothing is stored. */
  saved: string | null;
  receipt: Receipt | null;
  language: string;
  texts: Texts & { again: string; stay: string; waiting: string; saving: string; removed: string };
}

export interface FormData extends AnswerData {
  fields: FieldSpec[];
  may_pass: boolean;
}

/** A field in a form. */
export interface Field {
  root: HTMLElement;
  /** The ids of its values. */
  ids: string[];
  /** Show these values. */
  show?: (values: Values) => void;
  /** A change as far as it can be stored; without it, every change can. */
  sanitize?: (change: Answer) => Answer;
  /** The parts of an answer that are this field's, in words. */
  inWords?: (answer: Answer) => InWords;
}

/** What a field may use of its form. */
export interface Form {
  readonly data: FormData;
  /** Whether it has one field only. */
  readonly isAlone: boolean;
  readonly isPassed: boolean;
  readonly drafts: Drafts;
  /** A field changed; sent after so many ms, together with what changes meanwhile. */
  change(change: Answer, wait?: number): void;
  /** Say something to a screen reader. */
  announce(text: string): void;
  /** Send what waits. */
  flush(): void;
  /** Show again what counts. */
  refresh(): void;
}
