using System.Globalization;
using System.Text;
using Corpus.Sources;

namespace Corpus.Cli.Exchange.Formats;

/// <summary>Writes the lines of CoNLL-U (https://universaldependencies.org/format.html).</summary>
internal static class ConlluText
{
    private const string SpaceAfterNo = "SpaceAfter=No";
    private const string Nothing = "_";

    /// <summary>Appends a comment line.</summary>
    public static void AppendComment(StringBuilder text, string content) => text.Append("# ").Append(content).Append('\n');

    /// <summary>Appends a key of the article as a comment of its first sentence; a value with nothing in it is none.</summary>
    public static void AppendKey(StringBuilder text, string key, string value)
    {
        var line = OneLine(value);
        if (line.Length > 0 && IsKey(key))
            AppendComment(text, $"{(IsReserved(key) ? "meta::" : "")}{key} = {line}");
    }

    /// <summary>Appends a line of a treebank as it was.</summary>
    public static void AppendToken(StringBuilder text, GoldToken token)
    {
        AppendId(text, token);
        Append(text, token.Form);
        Append(text, token.Lemma);
        Append(text, token.Upos);
        Append(text, token.Xpos);
        Append(text, token.Features);
        Append(text, token.Head < 0 ? null : token.Head.ToString(CultureInfo.InvariantCulture));
        Append(text, token.Relation);
        Append(text, token.Dependencies);
        Append(text, token.Misc);
        text.Append('\n');
    }

    /// <summary>Appends a word of which only the form is known.</summary>
    public static void AppendWord(StringBuilder text, int id, string form, bool isGlued)
        => text.Append(CultureInfo.InvariantCulture, $"{id}\t{form}\t_\t_\t_\t_\t_\t_\t_\t{(isGlued ? SpaceAfterNo : Nothing)}\n");

    /// <summary>The text on one line, without blanks at its ends.</summary>
    public static string OneLine(string text)
    {
        var line = text.Replace('\n', ' ').Replace('\r', ' ');
        var inner = Blank.Trim(line, 0, line.Length);
        return line.Substring(inner.Start, inner.Length);
    }

    private static void AppendId(StringBuilder text, GoldToken token)
    {
        text.Append(CultureInfo.InvariantCulture, $"{token.Id}");
        if (token.Kind != GoldTokenKind.Word)
            text.Append(token.Kind == GoldTokenKind.EmptyNode ? '.' : '-').Append(CultureInfo.InvariantCulture, $"{token.SubId}");
    }

    private static void Append(StringBuilder text, string? column) => text.Append('\t').Append(column ?? Nothing);

    // The key is what stands before the first sign, and one word.
    private static bool IsKey(string key) => key.Length > 0 && !key.Any(c => c == '=' || Blank.IsBlankOrNewline(c));

    private static bool IsReserved(string key)
        => key is "sent_id" or BuiltInKeys.Text or "newdoc" or "newpar" || key.StartsWith("meta::", StringComparison.Ordinal);
}
