/** A page of the pane: a heading, one sentence that says what it is for, its buttons, and the content below. */
import { Subtitle1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
  head: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  hint: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly title: string;
  readonly hint: string;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

export const Section = ({ title, hint, actions, children }: Props) => {
  const styles = useStyles();
  return (
    <section className={styles.page}>
      <header className={styles.head}>
        <Subtitle1 as="h2" className={styles.title}>
          {title}
        </Subtitle1>
        <Text size={200} className={styles.hint}>
          {hint}
        </Text>
      </header>
      {actions && <div className={styles.actions}>{actions}</div>}
      {children}
    </section>
  );
};
