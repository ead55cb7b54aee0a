/** How sure intake is of a proposal. */
import { Badge } from '@fluentui/react-components';
import { t } from '../../../locales';

const SURE = 0.85;
const LIKELY = 0.6;

export const ConfidenceBadge = ({ confidence }: { confidence: number }) => {
  const percent = `${Math.round(confidence * 100)}%`;
  return (
    <Badge
      appearance="tint"
      size="small"
      style={{ flexShrink: 0, minWidth: '36px' }}
      color={confidence >= SURE ? 'success' : confidence >= LIKELY ? 'warning' : 'danger'}
      aria-label={t('pane.intake.sure', { percent })}
    >
      {percent}
    </Badge>
  );
};
