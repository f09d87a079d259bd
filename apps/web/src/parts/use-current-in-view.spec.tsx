import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { MemoryRouter, NavLink } from 'react-router';

import { useCurrentInView } from './use-current-in-view.js';

function Row(): ReactElement {
  const row = useCurrentInView<HTMLElement>();
  return (
    <nav ref={row}>
      <NavLink to="/first">1</NavLink>
      <NavLink to="/last">2</NavLink>
    </nav>
  );
}

/** Nothing is laid out here: a row of 100 that begins at 0, and links of 40 that begin where they are told. */
function layOut(lefts: Readonly<Record<string, number>>): void {
  Element.prototype.getBoundingClientRect = function (this: Element) {
    const left = lefts[this.getAttribute('href') ?? ''];
    return left === undefined ? new DOMRect(0, 0, 100, 40) : new DOMRect(left, 0, 40, 40);
  };
}

const asItIs = Object.getOwnPropertyDescriptor(Element.prototype, 'getBoundingClientRect');

afterEach(() => {
  Object.defineProperty(Element.prototype, 'getBoundingClientRect', asItIs ?? {});
});

it.each([
  ['/first', 0],
  ['/last', 210],
])('brings the link to %s to the middle of the row', (at, scrolled) => {
  layOut({ '/first': 0, '/last': 240 });
  const { container } = render(
    <MemoryRouter initialEntries={[at]}>
      <Row />
    </MemoryRouter>,
  );
  expect(Math.max(0, container.querySelector('nav')?.scrollLeft ?? NaN)).toBe(scrolled);
});
