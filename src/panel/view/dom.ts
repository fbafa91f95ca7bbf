type Attributes = Record<string, string | number | boolean | undefined>;

/** Makes an element. Text is only ever set as text: words of an article never become markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  set(made, attributes);
  made.append(...children);
  return made;
}

/** Makes an SVG element. */
export function svg<K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes: Attributes = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  set(made, attributes);
  made.append(...children);
  return made;
}

function set(on: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes))
    if (value === true) on.setAttribute(name, '');
    else if (value !== undefined && value !== false) on.setAttribute(name, String(value));
}
