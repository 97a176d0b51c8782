### The form behind "Something is not right", open to everybody.
report-title = Something is not right
report-text = Tell us. Only the team reads this, never the group.
report-danger = Are you in danger now? Call 112.
report-send = Send to the team
report-done = Thank you. Somebody from the team reads this on the next working day.
