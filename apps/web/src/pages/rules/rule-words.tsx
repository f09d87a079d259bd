import type { ReactElement } from 'react';

/** Paragraphs, lists and `literal words`: all the marks that the pages of the rules have. */
export function RuleWords({ text }: { readonly text: string }): ReactElement {
  return (
    <>
      {text.split(/\n{2,}/u).map((block, index) =>
        block.startsWith('- ') ? (
          <ul key={index}>
            {block
              .split(/^- /mu)
              .slice(1)
              .map((item, nth) => (
                <li key={nth}>
                  <Literals text={item.trim()} />
                </li>
              ))}
          </ul>
        ) : (
          <p key={index}>
            <Literals text={block} />
          </p>
        ),
      )}
    </>
  );
}

function Literals({ text }: { readonly text: string }): ReactElement {
  return <>{text.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
