/** How sure intake is of a proposal; the reason in words on hover. */
import { Badge, Tooltip } from '@fluentui/react-components';

const SURE = 0.85;
const LIKELY = 0.6;

export const ConfidenceBadge = ({ confidence, reason }: { confidence: number; reason: string }) => (
  <Tooltip content={reason} relationship="description">
    <Badge appearance="tint" color={confidence >= SURE ? 'success' : confidence >= LIKELY ? 'warning' : 'danger'}>
      {`${Math.round(confidence * 100)}%`}
    </Badge>
  </Tooltip>
);
