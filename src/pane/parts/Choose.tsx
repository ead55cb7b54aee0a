/** A dropdown over choices with labels in both languages. */
import { Dropdown, Option } from '@fluentui/react-components';
import { type Choice, labelOf } from '../../commands/types';
import { useLanguage } from '../use-text';

interface Props {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly selected: string;
  readonly disabled?: boolean;
  readonly onChoose: (id: string) => void;
}

export const Choose = ({ label, choices, selected, disabled, onChoose }: Props) => {
  const language = useLanguage();
  const current = choices.find((choice) => choice.id === selected);
  return (
    <Dropdown
      aria-label={label}
      size="small"
      disabled={disabled}
      value={current ? labelOf(current, language) : ''}
      selectedOptions={[selected]}
      onOptionSelect={(_, data) => data.optionValue !== undefined && onChoose(data.optionValue)}
      style={{ minWidth: 0 }}
    >
      {choices.map((choice) => (
        <Option key={choice.id} value={choice.id}>
          {labelOf(choice, language)}
        </Option>
      ))}
    </Dropdown>
  );
};
