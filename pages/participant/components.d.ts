// `components.js` is made by `pages/kit/assets.py`: the components that Python says can be drawn on a phone.
import type { Draw } from "../kit/component";

export declare const COMPONENTS: Record<string, { html: string; css: string; draw: Draw<any> }>;
