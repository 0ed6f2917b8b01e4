namespace Corpus.Sources;

/// <summary>The key <c>keys</c> of a card: the words that are keys at the head of a dated text.</summary>
internal static class CardKeys
{
    private const string Name = "keys";
    private const string Advice = "write a list of words: keys: [author, section]";

    // So long that a reader of heads need not look further.
    private const int LongestKey = 80;

    /// <summary>The keys in the order of the card; those that cannot be keys are reported.</summary>
    public static EquatableArray<string> Read(SourceFile file, IReadOnlyList<SourceField> fields)
    {
        var keys = new List<string>();
        foreach (var field in fields)
        {
            if (field.Key.StartsWith(Name + ".", StringComparison.Ordinal))
                file.Report(DiagnosticRules.BadCard, field.KeyPlace, "'keys' is a mapping", Advice);
            else if (field.Key == Name && !field.Value.IsNull)
                Add(file, field.Value, keys);
        }

        return new EquatableArray<string>([.. keys]);
    }

    private static void Add(SourceFile file, SourceValue value, List<string> keys)
    {
        if (!value.IsList)
        {
            file.Report(DiagnosticRules.BadCard, value.Place, "'keys' is not a list", Advice);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var scalar in value.Scalars)
        {
            if (ProblemOf(scalar, seen) is { } problem)
                file.Report(DiagnosticRules.BadCard, scalar.Place, $"'{SourceFile.Shorten(scalar.Text)}' cannot be a key", problem);
            else
                keys.Add(scalar.Text);
        }
    }

    private static string? ProblemOf(SourceScalar scalar, HashSet<string> seen) => scalar.Text switch
    {
        "" => "take the empty entry away",
        BuiltInKeys.Date or BuiltInKeys.Name => "every head may have it; take it out of the list",
        BuiltInKeys.Text => "an article has its text anyway; choose another word",
        "--" => "it ends a head; choose another word",
        _ when scalar.Style == ScalarStyle.Structure || !scalar.Text.All(IsOfWord) => "use one word, without blanks, colons, commas, quotes and brackets",
        _ when scalar.Text.Length > LongestKey => $"use at most {LongestKey} characters",
        _ when !seen.Add(scalar.Text) => "it is listed twice; keep one of them",
        _ => null,
    };

    private static bool IsOfWord(char c)
        => !Blank.IsBlankOrNewline(c) && !char.IsControl(c) && c is not (':' or ',' or '"' or '\'' or '[' or ']' or '{' or '}' or '(' or ')');
}
