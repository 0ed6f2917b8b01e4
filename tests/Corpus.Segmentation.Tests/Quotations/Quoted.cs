namespace Corpus.Segmentation.Tests.Quotations;

/// <summary>What the quotation finder makes of a text, as lines that a person can read.</summary>
internal static class Quoted
{
    /// <summary>Finds the quotations of a text whose paragraphs have an empty line between them.</summary>
    public static TextStructure Analyze(string language, string text)
    {
        var paragraphs = new List<ParagraphSpan>();
        for (var start = 0; start <= text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0)
                end = text.Length;
            paragraphs.Add(new ParagraphSpan(start, end - start));
            start = end + 2;
        }

        return TextAnalyzer.Analyze(text, paragraphs, language);
    }

    /// <summary>A line for each quotation: kind, cue, mention, speaker, words; <c>-</c> for what is missing.</summary>
    public static string[] Lines(string language, string text)
    {
        var structure = Analyze(language, text);
        return [.. structure.Quotations.Select(quotation => string.Join(
            " | ",
            KindOf(quotation.Kind),
            TextOf(text, structure, quotation.Cue),
            TextOf(text, structure, quotation.Mention),
            TextOf(text, structure, quotation.Speaker),
            TextOf(text, structure, quotation.Tokens)))];
    }

    /// <summary>The words of each quotation, with its marks.</summary>
    public static string[] Words(string language, string text)
    {
        var structure = Analyze(language, text);
        return [.. structure.Quotations.Select(quotation => TextOf(text, structure, quotation.Tokens))];
    }

    /// <summary>The same for tokens that are runs of letters and digits and single other characters, as a treebank may have them.</summary>
    public static string[] WordsOfCrudeTokens(string language, string text)
    {
        var tokens = new List<TokenSegment>();
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            if (char.IsWhiteSpace(text[start]))
                continue;
            var isWord = char.IsLetterOrDigit(text[start]);
            while (isWord && i < text.Length && char.IsLetterOrDigit(text[i]))
                i++;
            tokens.Add(new TokenSegment(start, i - start, isWord ? TokenKind.Word : TokenKind.Punctuation));
        }

        var structure = TextAnalyzer.Analyze(text, [new ParagraphSpan(0, text.Length)], language, [.. tokens], [0]);
        return [.. structure.Quotations.Select(quotation => TextOf(text, structure, quotation.Tokens))];
    }

    /// <summary>The speaker of each quotation.</summary>
    public static string[] Speakers(string language, string text)
    {
        var structure = Analyze(language, text);
        return [.. structure.Quotations.Select(quotation => TextOf(text, structure, quotation.Speaker))];
    }

    /// <summary>The kind of each quotation.</summary>
    public static string[] Kinds(string language, string text) => [.. Analyze(language, text).Quotations.Select(quotation => KindOf(quotation.Kind))];

    private static string KindOf(QuotationKind kind) => kind switch
    {
        QuotationKind.Speech => "speech",
        QuotationKind.HalfQuote => "half",
        QuotationKind.Title => "title",
        QuotationKind.ScareQuote => "scare",
        _ => "unknown",
    };

    private static string TextOf(string text, TextStructure structure, TokenRange range)
        => range.IsEmpty
            ? "-"
            : text[structure.Tokens[range.First].Start..structure.Tokens[range.End - 1].End].Replace("\n\n", " ¶ ", StringComparison.Ordinal);
}
