import { type FormEvent, useRef } from "react";
import { Button, Form } from "react-aria-components";
import { distanceWishes } from "../domain/request.ts";
import { ClassFields } from "./class-fields.tsx";
import { CompanyField } from "./company-field.tsx";
import { DateField } from "./date-field.tsx";
import { DraftNumber } from "./draft-number.tsx";
import { useGrundlag, useSeen, useWords } from "./grundlag.ts";
import { HeatField } from "./heat-field.tsx";
import { KnownField } from "./known-field.tsx";
import { LaterBranchField, LaterCompanyFacts, LaterExampleField, LaterHallFields, LaterSiteField } from "./later-parts.tsx";
import { useFaults } from "./use-draft.ts";
import { UseField } from "./use-field.tsx";
import { WishRow } from "./weight-field.tsx";

/** The request as a form. Filing it is the one primary action; faults stand at their fields and the first of them gets the focus. */
export function RequestForm() {
  const { acts } = useGrundlag();
  const form = useRef<HTMLFormElement>(null);
  const filed = useSeen(({ project }) => project.request !== null);
  const faults = useFaults();
  const { form: words } = useWords();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!acts.file()) requestAnimationFrame(() => focusFirstFault(form.current));
  };
  return (
    <Form className="request-form" ref={form} onSubmit={submit} validationBehavior="aria" aria-label={words.intro}>
      <p className="soft small">{words.intro}</p>
      <Section title={words.sections.who}>
        {!filed && <LaterExampleField />}
        <CompanyField />
        <LaterBranchField />
      </Section>
      <Section title={words.sections.what}>
        <UseField />
        <ClassFields />
      </Section>
      <Section title={words.sections.size}>
        <div className="pair">
          <DraftNumber field="plotArea" unit="m²" />
          <DraftNumber field="floorArea" unit="m²" />
          <DraftNumber field="height" unit="m" />
          <DraftNumber field="storeys" />
        </div>
        <DraftNumber field="officeFloorArea" unit="m²" optional />
      </Section>
      <LaterHallFields />
      <Section title={words.sections.concerns}>
        <KnownField field="threatensGroundwater" label={words.groundwater} />
        <LaterSiteField />
      </Section>
      <LaterCompanyFacts />
      <Section title={words.sections.wishes}>
        {distanceWishes.map((wish) => (
          <WishRow key={wish} wish={wish}>
            <DraftNumber field={wish} unit="m" optional />
          </WishRow>
        ))}
        <WishRow wish="districtHeating">
          <HeatField />
        </WishRow>
      </Section>
      <Section title={words.sections.when}>
        <DateField />
      </Section>
      <div className="form-end">
        {faults.length > 0 && (
          <p className="fault" role="alert">
            {words.faultsHeading(faults.length)}
          </p>
        )}
        <Button className={filed ? "button button-wide" : "button button-primary button-wide"} type="submit">
          {filed ? words.fileAgain : words.file}
        </Button>
        {filed && (
          <Button className="button button-quiet button-wide" onPress={acts.leaveForm}>
            {words.leave}
          </Button>
        )}
      </div>
    </Form>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <fieldset className="form-section">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

function focusFirstFault(form: HTMLFormElement | null): void {
  const fault = form?.querySelector<HTMLElement>(":is(input, select)[aria-invalid=true], [data-invalid] input");
  fault?.focus();
}
