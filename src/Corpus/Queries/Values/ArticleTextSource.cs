namespace Corpus;

/// <summary>The text of an article.</summary>
internal sealed class ArticleTextSource : ValueSource<Text>
{
    public static readonly ArticleTextSource Instance = new();

    public override string Path => "Text";

    public override Text Get(Scope scope) => scope.Article.Text;
}
