/**
 * The script that completes in bash. What was typed is handed on as it stands and never run: no `eval`, and a
 * redirection is left to bash with the file behind it. Where there is nothing to offer, bash completes names of files.
 */
export const bashCompletion = `# bash completion for badgelint
_badgelint() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" word line i is_target=
  local -a words=()
  COMPREPLY=()
  for (( i = 1; i <= COMP_CWORD; i++ )); do
    word="\${COMP_WORDS[i]}"
    if [[ $word =~ ^[0-9]*\\&?[\\<\\>] ]]; then
      (( i == COMP_CWORD )) && return
      is_target=yes
    elif [[ -n $is_target ]]; then
      (( i == COMP_CWORD )) && return
      is_target=
    elif [[ $word == = ]]; then
      (( i == COMP_CWORD )) && { cur=; words+=(""); }
    elif ! [[ $word =~ ^[0-9]+$ && "\${COMP_WORDS[i+1]}" == [\\<\\>]* ]]; then
      words+=("$word")
    fi
  done
  while IFS= read -r line; do
    word="\${line%%$'\\t'*}"
    [[ $line != :* && $word == "$cur"* ]] && COMPREPLY+=("$word")
  done < <(badgelint complete -- "\${words[@]}" 2>/dev/null)
}
complete -o default -F _badgelint badgelint
`
