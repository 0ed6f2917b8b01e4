using Corpus.Compiler.Compiling;
using Corpus.Compiler.Reporting;
using Corpus.Segmentation;
using Corpus.Sources;

namespace Corpus.Accuracy;

/// <summary>Reads a folder of articles as <c>corpus compile</c> does, and the gold for them.</summary>
internal static class CorpusGold
{
    /// <summary>
    /// The articles with gold files, each under its id below <paramref name="gold"/>; with gold of tokens too, where a folder <c>tokens</c> beside it has some.
    /// </summary>
    /// <param name="name">How the data is called.</param>
    /// <param name="articles">The folder of the articles, and of the card.</param>
    /// <param name="gold">The folder of the gold files, which may be the same.</param>
    /// <param name="language">The BCP 47 tag of articles that name none; null leaves it to the card.</param>
    /// <param name="problems">Takes what is wrong.</param>
    public static DataSet ReadStandoff(string name, string articles, string gold, string? language, ICollection<GoldProblem> problems)
    {
        var files = Directory.GetFiles(gold, "*" + StandoffReader.Extension, SearchOption.AllDirectories)
            .ToDictionary(file => IdOf(gold, file), StringComparer.Ordinal);
        var (documents, without) = (new List<Document>(), new List<string>());
        foreach (var (article, tag) in Articles(articles, language, problems))
        {
            if (files.Remove(article.Id, out var file))
                documents.Add(DocumentOf(name, article, tag, spans => GoldOf(article, spans, file, TokensOf(gold, article.Id), problems)));
            else
                without.Add(article.Id);
        }

        foreach (var file in files.Values.Order(StringComparer.Ordinal))
            problems.Add(new GoldProblem(file, 0, $"no article below {articles} has the id '{IdOf(gold, file)}': rename the file to the id of its article"));
        return new DataSet(name) { Documents = documents, WithoutGold = without };
    }

    /// <summary>The articles that bring annotations with them (CoNLL-U), which are the gold of tokens and sentences.</summary>
    public static DataSet ReadAnnotated(string name, string articles, string? language, ICollection<GoldProblem> problems)
    {
        var documents = new List<Document>();
        foreach (var (article, tag) in Articles(articles, language, problems))
        {
            if (article.Gold is { } layer)
                documents.Add(DocumentOf(name, article, tag, _ => LayerOf(layer)));
        }

        return new DataSet(name) { Documents = documents };
    }

    private static IEnumerable<(SourceArticle Article, string Language)> Articles(string folder, string? language, ICollection<GoldProblem> problems)
    {
        var list = CorpusFolder.List(folder, null, language);
        var card = CardSummary.Of(CardFile.Read(list, new Report(Console.Error, ReportScope.All, Severities.Read("", "", []))));
        foreach (var file in list.Files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            var bytes = ArticleFiles.ReadBytes(file.FullPath);
            var reading = ArticleFileReader.Read(file.Path, bytes, bytes.Length, card.Options);
            foreach (var finding in reading.Diagnostics.Where(finding => finding.Rule.Severity == DiagnosticSeverity.Error))
                problems.Add(new GoldProblem(file.FullPath, finding.Place.Line, finding.Message));
            foreach (var article in reading.Articles)
                yield return (article, LanguageOf(article, card.LanguageOf(list)));
        }
    }

    private static string LanguageOf(SourceArticle article, string ofCorpus)
        => article.Language ?? (ofCorpus == "und" ? LanguageDetector.Detect(article.Text) : ofCorpus);

    private static Document DocumentOf(string name, SourceArticle article, string language, Func<IReadOnlyList<ParagraphSpan>, Annotation> gold)
    {
        var paragraphs = StructureFinder.Paragraphs(article.Paragraphs);
        return new Document($"{name} {article.Id}", article.Text, paragraphs, language, gold(paragraphs));
    }

    private static Annotation GoldOf(SourceArticle article, IReadOnlyList<ParagraphSpan> paragraphs, string file, string tokens, ICollection<GoldProblem> problems)
    {
        if (ReadText(file, problems) is not { } content)
            return new Annotation(null, null, null);

        var gold = GoldAlignment.Align(StandoffReader.Read(file, content, problems), article.Text, paragraphs.Select(paragraph => paragraph.Start), problems);
        var words = File.Exists(tokens) && ReadText(tokens, problems) is { } lines ? TokenGold.Align(tokens, lines, article.Text, gold.Sentences, problems) : null;
        return new Annotation(words, gold.Sentences, gold.Quotations);
    }

    private static string? ReadText(string file, ICollection<GoldProblem> problems)
    {
        var bytes = ArticleFiles.ReadBytes(file);
        if (FileDecoder.TryDecode(file, bytes, bytes.Length, out var content, out var problem))
            return content;
        problems.Add(new GoldProblem(file, problem!.Place.Line, problem.Message));
        return null;
    }

    // The words within a multiword token have its place; an empty node has none.
    private static Annotation LayerOf(GoldLayer layer) => new(
        [.. layer.Sentences.SelectMany(sentence => sentence.Tokens).Where(token => token.Span.Length > 0).Select(token => SpanOf(token.Span)).Distinct()],
        [.. layer.Sentences.Select(sentence => SpanOf(sentence.Span))],
        null);

    private static CharSpan SpanOf(TextSpan span) => new(span.Start, span.End);

    private static string TokensOf(string gold, string id) => Path.Combine(gold, "..", "tokens", id + TokenGold.Extension);

    private static string IdOf(string folder, string file)
        => Path.GetRelativePath(folder, file)[..^StandoffReader.Extension.Length].Replace(Path.DirectorySeparatorChar, '/');
}
