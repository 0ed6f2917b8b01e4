namespace Corpus.Cli.Completing;

/// <summary>The scripts of the shells. Each asks the tool itself, by the directive <c>[suggest:POSITION]</c> of System.CommandLine, and leaves it to the shell to complete files.</summary>
internal static class CompletionScripts
{
    private const string Bash = """
        _corpus()
        {
            local word="${COMP_WORDS[COMP_CWORD]}" IFS=$'\n'
            COMPREPLY=($(compgen -W "$(corpus "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "$word"))
            if [ ${#COMPREPLY[@]} -eq 0 ]; then
                compopt -o default
            fi
        }
        complete -F _corpus corpus

        """;

    private const string Zsh = """
        _corpus()
        {
            local -a found
            found=("${(@f)$(corpus "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
            found=(${found:#})
            if (( ${#found} )); then
                compadd -- $found
            fi
            _files
        }
        compdef _corpus corpus

        """;

    private const string Fish = """
        complete --command corpus --arguments '(set --local line (commandline --cut-at-cursor); corpus "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null)'

        """;

    private const string PowerShell = """
        Register-ArgumentCompleter -Native -CommandName corpus -ScriptBlock {
            param($word, $ast, $position)
            corpus "[suggest:$position]" "$ast" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }

        """;

    /// <summary>What the shells are called.</summary>
    public static string[] Shells { get; } = ["bash", "zsh", "fish", "powershell"];

    /// <summary>The script of a shell; null if there is none.</summary>
    public static string? Of(string shell) => shell switch
    {
        "bash" => Bash,
        "zsh" => Zsh,
        "fish" => Fish,
        "powershell" or "pwsh" => PowerShell,
        _ => null,
    };
}
