namespace Corpus.Testing;

/// <summary>Makes the gold of an article of files, and of what comes with the article.</summary>
internal static class GoldReading
{
    /// <summary>The gold of the files of the article; null where it has none. O(length of text and files).</summary>
    /// <exception cref="GoldException">A file cannot be read or does not fit.</exception>
    public static ArticleGold? Read(Article article, IGoldStore store)
    {
        ArticleGold? gold = null;
        foreach (var extension in GoldFile.Extensions)
        {
            var found = GoldNames.Of(article.Id, extension).Select(name => (Name: name, Bytes: store.Read(name))).Where(file => file.Bytes is not null).ToList();
            if (found.Count > 1)
                throw new GoldException(store.PathOf(found[0].Name), 0, $"'{store.PathOf(found[0].Name)}' and '{store.PathOf(found[1].Name)}' are both the gold of '{article.Id}' ({article.Source}); take one of the two away.");
            if (found is [var (name, bytes)])
                gold = Merge(gold, Read(article, store.PathOf(name), bytes!));
        }

        return gold;
    }

    /// <summary>The gold of one file. O(length of text and file).</summary>
    /// <exception cref="GoldException">It cannot be read or does not fit.</exception>
    public static ArticleGold Read(Article article, string path, byte[] bytes)
    {
        var problems = new List<GoldProblem>();
        var paragraphs = article.Paragraphs.Select(paragraph => paragraph.Start);
        return GoldFile.Read(path, bytes, article.Text.ToString(), paragraphs, problems) is { } content
            ? GoldOf(article, path, content)
            : throw GoldException.Of(problems, article);
    }

    /// <summary>The layers of both; where both have one, that of the second, which somebody wrote for this.</summary>
    public static ArticleGold? Merge(ArticleGold? first, ArticleGold? second)
    {
        if (first is null || second is null)
            return first ?? second;
        return new ArticleGold(first.Article)
        {
            Source = $"{first.Source}, {second.Source}",
            Tokens = second.Tokens ?? first.Tokens,
            Sentences = second.Sentences ?? first.Sentences,
            Quotations = second.Quotations ?? first.Quotations,
            // A file that has no entities has no source of them; a treebank, which may come to none, is the first.
            EntitiesSource = second.EntitiesSource ?? first.EntitiesSource,
            PartsOfSpeech = second.PartsOfSpeech ?? first.PartsOfSpeech,
            Lemmas = second.Lemmas ?? first.Lemmas,
        };
    }

    private static ArticleGold GoldOf(Article article, string path, GoldContent content) => new(article)
    {
        Source = path,
        Sentences = Layer(content.Sentences, sentence => SpanOf(sentence, "")),
        Quotations = Layer(content.Quotations, quotation => SpanOf(quotation.Span, KindNames.Of(quotation.Kind))),
        EntitiesSource = Layer(content.Entities, entity => SpanOf(entity.Span, entity.Label)) is { } entities ? new Lazy<IReadOnlyList<LabeledSpan>?>(entities) : null,
    };

    private static LabeledSpan[]? Layer<T>(IReadOnlyList<T>? items, Func<T, LabeledSpan> spanOf) => items is null ? null : [.. items.Select(spanOf)];

    private static LabeledSpan SpanOf(CharSpan span, string label) => new(span.Start, span.Length, label);
}
