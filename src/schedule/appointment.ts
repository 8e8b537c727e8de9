/** Recognizes remarks that mean "by appointment". */
const BY_APPOINTMENT =
  /^(?:(?:only )?by appointment(?: only)?|(?:tikai )?pēc (?:iepriekšēja )?pieraksta)$/i;

/** Whether a remark means that an appointment is needed, in Latvian or in OpenStreetMap's usual English. */
export function isByAppointment(remark: string): boolean {
  return BY_APPOINTMENT.test(remark.trim());
}
