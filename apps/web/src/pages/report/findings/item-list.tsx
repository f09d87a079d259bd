import type { Report } from '@gongkai/api-contract';
import type { ReactElement } from 'react';

import { Category } from '../../../parts/category.js';

interface ItemListProps {
  readonly title: string;
  readonly none: string;
  readonly items: Report['problems'];
  readonly chosen: number | null;
  readonly onChoose: (index: number) => void;
}

/** The problems, or the measures, of section five with their categories. */
export function ItemList({ title, none, items, chosen, onChoose }: ItemListProps): ReactElement {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      {items.length === 0 && <p className="quiet">{none}</p>}
      <ol className="items">
        {items.map((item, index) => (
          <li key={index} data-chosen={index === chosen || undefined}>
            <button
              type="button"
              aria-pressed={index === chosen}
              onClick={() => {
                onChoose(index);
              }}
            >
              <span lang="zh-CN">{item.text}</span>
              <span className="categories">
                {item.categories.map((code) => (
                  <Category key={code} code={code} />
                ))}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
