-- An event is never changed, and goes only together with its run.
create trigger event_no_update before update on event
begin
  select raise(abort, 'the log is append-only');
end;
create trigger event_no_delete before delete on event
when exists (select 1 from run where id = old.run_id)
begin
  select raise(abort, 'the log is append-only');
end;
