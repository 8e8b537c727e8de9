import 'atd-widgets/opening-hours';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { AtdOpeningHours, AtdStatusChangeEvent } from 'atd-widgets/opening-hours';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <atd-opening-hours
      [office]="office()"
      [upcoming]="30"
      (atd-ready)="ready($event)"
      (atd-status-change)="changed($event)"
    >
      <p>Darba laiks</p>
    </atd-opening-hours>
    <output>{{ state() }}</output>
    <button (click)="office.set('riga')">Rīga</button>
  `,
})
class App {
  protected readonly office = signal<string | undefined>(undefined);
  protected readonly state = signal<string | undefined>(undefined);

  protected ready(event: Event): void {
    this.state.set((event.currentTarget as AtdOpeningHours).status?.state);
  }

  protected changed({ status }: AtdStatusChangeEvent): void {
    this.state.set(status.state);
  }
}

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
