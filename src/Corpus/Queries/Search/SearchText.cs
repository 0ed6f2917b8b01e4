using System.Text;

namespace Corpus;

/// <summary>Writes search queries, and knows the characters that mean something in them.</summary>
internal static class SearchText
{
    public const char Escape = '\\';
    public const char Colon = ':';
    public const char Star = '*';
    public const char Plus = '+';
    public const char Minus = '-';

    /// <summary>Whether it is a double quote, straight or typographic: each of them opens, and each of them closes.</summary>
    public static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '‟' or '«' or '»';

    /// <summary>The clause as it is read back.</summary>
    public static string Of(SearchClause clause)
    {
        var text = new StringBuilder();
        Append(text, clause);
        return text.ToString();
    }

    /// <summary>Appends the clause as it is read back.</summary>
    public static void Append(StringBuilder text, SearchClause clause)
    {
        if (clause.Occurrence != SearchOccurrence.Optional)
            text.Append(clause.Occurrence == SearchOccurrence.Required ? Plus : Minus);
        switch (clause.Kind)
        {
            case SearchClauseKind.Phrase:
                AppendQuoted(text, clause.Text);
                break;
            case SearchClauseKind.Field:
                AppendWord(text, clause.Field!);
                text.Append(Colon);
                if (clause.Text.Length == 0 || clause.Text.Any(char.IsWhiteSpace))
                    AppendQuoted(text, clause.Text);
                else
                    AppendWord(text, clause.Text);
                break;
            default:
                AppendWord(text, clause.Text);
                text.Append(clause.Kind == SearchClauseKind.Prefix ? "*" : "");
                break;
        }
    }

    private static void AppendQuoted(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            if (c == Escape || IsQuote(c))
                text.Append(Escape);
            text.Append(c);
        }

        text.Append('"');
    }

    private static void AppendWord(StringBuilder text, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (c is Escape or Colon or Star || IsQuote(c) || char.IsWhiteSpace(c) || (i == 0 && c is (Plus or Minus)))
                text.Append(Escape);
            text.Append(c);
        }
    }
}
