namespace Corpus;

/// <summary>A number that the image has of every article: the length of its text, or how many of something it has.</summary>
internal sealed class ArticleNumberSource(string path, Func<Article, int> get, Func<CorpusImage, int, int> numberOf) : ColumnSource<int>
{
    public static readonly ValueSource<int> TextLength
        = new ArticleNumberSource("Text.Length", static article => article.Text.Length, static (image, ordinal) =>
        {
            _ = image.Documents.TextRange(ordinal, out var length);
            return length;
        });

    public static readonly ValueSource<int> ParagraphCount
        = new ArticleNumberSource("Paragraphs.Count", static article => article.Paragraphs.Count, static (image, ordinal) => image.Documents.ParagraphsOf(ordinal).Count);

    public static readonly ValueSource<int> TokenCount
        = new ArticleNumberSource("Tokens.Count", static article => article.Tokens.Count, static (image, ordinal) => image.Layers.RangeOf(ordinal).TokenCount);

    public static readonly ValueSource<int> SentenceCount
        = new ArticleNumberSource("Sentences.Count", static article => article.Sentences.Count, static (image, ordinal) => image.Layers.RangeOf(ordinal).SentenceCount);

    public static readonly ValueSource<int> QuotationCount
        = new ArticleNumberSource("Quotations.Count", static article => article.Quotations.Count, static (image, ordinal) => image.Layers.RangeOf(ordinal).QuotationCount);

    public override string Path => path;

    public override int Get(Scope scope) => get(scope.Article);

    protected override ValueColumn<int> Make(CorpusImage image)
    {
        var numbers = new uint[image.Count];
        for (var ordinal = 0; ordinal < numbers.Length; ordinal++)
            numbers[ordinal] = (uint)numberOf(image, ordinal);
        return ColumnBuilder.FromNumbers(numbers, static number => (int)number);
    }
}
