/** 错误, 警告 or 提示, by colour and word. */
import { Badge } from '@fluentui/react-components';
import type { Severity } from '../../../commands/views';
import { translate } from '../../../locales';

const COLOR = { 错误: 'danger', 警告: 'warning', 提示: 'informative' } as const;

export const SeverityBadge = ({ severity, count }: { severity: Severity; count?: number }) => (
  <Badge appearance="tint" color={COLOR[severity]} style={{ flexShrink: 0, whiteSpace: 'nowrap' }}>
    {translate(`pane.severity.${severity}`)}
    {count === undefined ? '' : ` ${count}`}
  </Badge>
);
