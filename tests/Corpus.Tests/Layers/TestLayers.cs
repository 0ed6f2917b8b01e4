using System.Text;
using Corpus.Segmentation;
using Corpus.Sources;

namespace Corpus.Tests;

/// <summary>Makes layers for tests, most of them by hand: what segmenters make of a text may change.</summary>
internal static class TestLayers
{
    /// <summary>The layers of <see cref="TestCorpus.Rich"/>: a checkpoint, a long token, quotations with and without a speaker, and gold.</summary>
    public static EncodedLayers OfRich(SourceArticle article) => article.Id switch
    {
        "brug" => Encode(article, new TextStructure(Characters(article.Text), [0, 6, 16], [Quotation(16, 17) with { Kind = QuotationKind.Speech, Speaker = new(6, 4), Mention = new(12, 4), Cue = new(10, 2) }])),
        "zin" => Encode(
            article,
            new TextStructure(
                [new(0, 2, TokenKind.Word), new(7, 2, TokenKind.Emoji), new(10, 3, TokenKind.Word), new(13, 1, TokenKind.Punctuation), new(16, 4, TokenKind.Word), new(20, 1, TokenKind.Punctuation)],
                [0, 4],
                [Quotation(0, 4), Quotation(1, 2) with { IsClosed = false, Depth = 1, Kind = QuotationKind.Title }]),
            LayerOrigin.Gold, "de", isDetected: true),
        _ => Encode(article, TextStructure.Empty),
    };

    /// <summary>The layers of the article as a compiler encodes them.</summary>
    public static EncodedLayers Encode(
        SourceArticle article, TextStructure structure, LayerOrigin origin = LayerOrigin.Computed, string language = "nl", bool isDetected = false)
        => EncodedLayers.Encode(article, new ArticleAnalysis(language, isDetected, structure, new ArticleLayers(origin, origin, LayerOrigin.Computed)));

    /// <summary>An article with this structure, through an image.</summary>
    public static TestArticle Article(SourceArticle article, TextStructure structure)
        => TestCorpus.Articles(TestCorpus.Open(Image([article], [Encode(article, structure)])))[0];

    /// <summary>An article of the text, of which each part between two bars is a token, blanks around it aside; sentences begin with <c>|+</c>.</summary>
    public static TestArticle Article(string marked, params QuotationSpan[] quotations)
    {
        var text = new StringBuilder();
        var tokens = new List<TokenSegment>();
        var sentences = new List<int>();
        foreach (var part in marked.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            var content = part.TrimStart('+');
            if (content.Length < part.Length)
                sentences.Add(tokens.Count);
            var token = content.Trim();
            if (token.Length > 0)
                tokens.Add(new TokenSegment(text.Length + content.IndexOf(token, StringComparison.Ordinal), token.Length, KindOf(token)));
            text.Append(content);
        }

        var trimmed = text.ToString().TrimEnd();
        return Article(TestCorpus.Article("a", trimmed), new TextStructure([.. tokens], [.. sentences], quotations));
    }

    /// <summary>The image of articles with their layers.</summary>
    public static byte[] Image(IReadOnlyList<SourceArticle> articles, IReadOnlyList<EncodedLayers?> layers)
    {
        using var stream = new MemoryStream();
        var writer = new ImageWriter(stream, "Nieuws", "nl");
        foreach (var (article, encoded) in articles.Zip(layers))
            writer.Add(article, article.Id, encoded);
        writer.Finish(TestCorpus.Fingerprint, [.. articles.Select(article => article.Id.ToUpperInvariant())]);
        return stream.ToArray();
    }

    /// <summary>A closed quotation of these tokens.</summary>
    public static QuotationSpan Quotation(int first, int count)
        => new(new TokenRange(first, count), QuotationKind.Unknown, IsClosed: true, Depth: 0, default, default, default);

    /// <summary>Layers in which every character that is not blank is a token, and the article one sentence.</summary>
    public static EncodedLayers OfCharacters(SourceArticle article)
    {
        var tokens = Characters(article.Text);
        return Encode(article, new TextStructure(tokens, tokens.Length == 0 ? [] : [0], []));
    }

    /// <summary>Every character that is not blank, as a token.</summary>
    public static TokenSegment[] Characters(string text)
    {
        var tokens = new List<TokenSegment>();
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
                tokens.Add(new TokenSegment(at, rune.Utf16SequenceLength, Rune.IsLetter(rune) ? TokenKind.Word : TokenKind.Punctuation));
            at += rune.Utf16SequenceLength;
        }

        return [.. tokens];
    }

    /// <summary>Everything that the layers of an article answer.</summary>
    public static void Append(StringBuilder answers, Article article)
    {
        answers.Append(article.Layers).Append('\n');
        foreach (var token in article.Tokens)
            Append(answers, token);
        for (var i = 0; i < article.Tokens.Count; i++)
            Append(answers, article.Tokens[i]);
        foreach (var sentence in article.Sentences)
        {
            answers.Append(sentence.Paragraph.Start).AppendJoin(',', sentence.Quotations).Append('|');
            answers.Append(sentence.Index).Append(':').Append(sentence.Start).Append('+').Append(sentence.Length).Append('|').Append(sentence).Append('|')
                .Append(sentence.Tokens.Count).Append(sentence == article.Sentences[sentence.Index]).Append('\n');
        }

        foreach (var paragraph in article.Paragraphs)
        {
            answers.AppendJoin(',', paragraph.Sentences.Select(sentence => sentence.Index)).Append('|')
                .AppendJoin(',', paragraph.Tokens.Select(token => token.Index)).Append('|').AppendJoin(',', paragraph.Quotations).Append('\n');
        }

        foreach (var quotation in article.Quotations)
        {
            answers.Append(quotation.Sentence.Index).Append('|').Append(quotation.Sentences.Count).Append('|').Append(quotation.Paragraph.Start).Append('|')
                .Append(quotation.Outer).Append('|');
            answers.Append(quotation.Start).Append('+').Append(quotation.Length).Append('|').Append(quotation).Append('|').Append(quotation.Content.ToString())
                .Append('|').Append(quotation.Kind).Append(quotation.IsClosed).Append(quotation.Depth).Append('|').Append(quotation.Cue).Append('|')
                .Append(quotation.Mention).Append('|').Append(quotation.Speaker).Append('|').Append(quotation.Tokens.Count).Append('\n');
        }
    }

    private static void Append(StringBuilder answers, Token token)
        => answers.Append(token.Sentence.Index).Append('|').Append(token.Paragraph.Start).Append('|').Append(token.Article.TokenAt(token.Start)?.Index).Append('|')
            .Append(token.Article.SentenceAt(token.Start)?.Index).Append('|').Append(token.Index).Append(':').Append(token.Start).Append('+').Append(token.Length).Append(token.Kind).Append('|').Append(token).Append('\n');

    private static TokenKind KindOf(string token) => char.IsLetter(token[0]) ? TokenKind.Word : char.IsDigit(token[0]) ? TokenKind.Number : TokenKind.Punctuation;
}
