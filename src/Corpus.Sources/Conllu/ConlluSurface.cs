using System.Text;

namespace Corpus.Sources;

/// <summary>The text of a sentence, and where its tokens stand in it.</summary>
/// <param name="Text">The text, without blanks around it.</param>
/// <param name="Starts">Where each token of the surface starts; empty if the sentence is not well-formed.</param>
/// <param name="IsGluedToNext">Whether no space follows the sentence.</param>
internal sealed record ConlluSurface(string Text, IReadOnlyList<int> Starts, bool IsGluedToNext)
{
    /// <summary>The text that the comment gives, if the forms do not contradict it, else that of the forms. O(length).</summary>
    public static ConlluSurface Of(SourceFile file, ConlluComment? comment, ConlluSentence sentence)
    {
        if (comment is { } text)
        {
            if (!sentence.IsWellFormed && text.Value.Length > 0)
                return new ConlluSurface(file.Text.Substring(text.Value.Start, text.Value.Length), [], IsLastGlued(sentence));
            if (sentence.IsWellFormed && TryAlign(file, text.Value, sentence, out var starts))
                return new ConlluSurface(file.Text.Substring(text.Value.Start, text.Value.Length), starts, IsLastGlued(sentence));
        }

        return OfForms(sentence);
    }

    /// <summary>The lines as tokens of a text in which the sentence starts at <paramref name="start"/>.</summary>
    public IReadOnlyList<GoldToken> Place(IReadOnlyList<ConlluRow> rows, int start)
    {
        var tokens = new List<GoldToken>(rows.Count);
        var next = 0;
        var current = new TextSpan(start, 0);
        foreach (var row in rows)
        {
            if (row.IsSurface)
                current = new TextSpan(start + Starts[next++], row.Token.Form.Length);
            var isEmptyNode = row.Token.Kind == GoldTokenKind.EmptyNode;
            tokens.Add(row.Token with { Span = isEmptyNode ? new TextSpan(current.End, 0) : current });
        }

        return tokens;
    }

    /// <summary>Finds the forms in the comment, in order and with nothing but blanks between; reports where that fails.</summary>
    private static bool TryAlign(SourceFile file, TextSpan value, ConlluSentence sentence, out List<int> starts)
    {
        starts = new List<int>(sentence.Rows.Count);
        var at = value.Start;
        foreach (var row in sentence.Rows)
        {
            if (!row.IsSurface)
                continue;
            at = SkipBlanks(file.Text, at, value.End);
            var form = row.Token.Form;
            if (value.End - at < form.Length || string.CompareOrdinal(file.Text, at, form, 0, form.Length) != 0)
                return Mismatch(file, at, value.End, $"where the forms have '{SourceFile.Shorten(form)}'");
            starts.Add(at - value.Start);
            at += form.Length;
        }

        at = SkipBlanks(file.Text, at, value.End);
        return at == value.End || Mismatch(file, at, value.End, "behind the last form");
    }

    private static bool Mismatch(SourceFile file, int at, int end, string where)
    {
        var rest = new TextSpan(at, end - at);
        var goesOn = rest.Length == 0 ? "ends" : $"goes on with '{file.Shown(rest)}'";
        file.Report(DiagnosticRules.BadConllu, rest, $"The text {goesOn} {where}", "make text and forms agree (the forms count)");
        return false;
    }

    private static ConlluSurface OfForms(ConlluSentence sentence)
    {
        var text = new StringBuilder();
        var starts = new List<int>();
        var isGlued = true;
        foreach (var row in sentence.Rows)
        {
            if (!row.IsSurface)
                continue;
            if (!isGlued)
                text.Append(' ');
            starts.Add(text.Length);
            text.Append(row.Token.Form);
            isGlued = row.IsGluedToNext;
        }

        return new ConlluSurface(text.ToString(), starts, isGlued);
    }

    private static bool IsLastGlued(ConlluSentence sentence)
    {
        for (var i = sentence.Rows.Count - 1; i >= 0; i--)
        {
            if (sentence.Rows[i].IsSurface)
                return sentence.Rows[i].IsGluedToNext;
        }

        return false;
    }

    private static int SkipBlanks(string text, int at, int end)
    {
        while (at < end && Blank.IsBlank(text[at]))
            at++;
        return at;
    }
}
