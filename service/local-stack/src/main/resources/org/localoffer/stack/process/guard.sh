# Runs one command for as long as standard input stays open. Standard input is a pipe from the launcher, which closes
# when the launcher ends, however it ends; the command is then stopped.
# Arguments: SIGNAL GRACE_SECONDS LOG_FILE COMMAND...   Prints the command's process id; exits with its status.
signal=$1 grace=$2 log=$3
shift 3
# The launcher reacts to Ctrl-C and a closed terminal. A broken pipe to it must not end the guard.
trap '' HUP INT PIPE
exec 3<&0 </dev/null
"$@" 3<&- >>"$log" 2>&1 &
child=$!
stop() {
  kill -s "$signal" "$child"
  tenths=0
  while kill -0 "$child" && [ "$tenths" -lt "$((grace * 10))" ]; do
    sleep 0.1
    tenths=$((tenths + 1))
  done
  kill -s KILL "$child"
} 2>/dev/null
(
  exec >/dev/null
  while read -r _; do :; done <&3
  stop
) &
watch=$!
exec 3<&-
trap stop TERM
echo "$child"
wait "$child"
status=$?
# A signal may end "wait" before the command has ended, so wait again.
while kill -0 "$child" 2>/dev/null; do
  wait "$child"
  status=$?
done
kill -s KILL "$watch" 2>/dev/null
exit "$status"
