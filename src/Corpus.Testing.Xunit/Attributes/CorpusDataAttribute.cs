namespace Corpus.Testing;

/// <summary>What the attributes have in common that give a theory articles of a corpus, or parts of them.</summary>
/// <remarks>
/// <para>Each row is a test case of its own, which is listed and can be run by itself: <c>dotnet test --filter "DisplayName~2022/haven-dicht"</c>, or with xunit 3
/// under Microsoft.Testing.Platform <c>dotnet test --filter-trait "Article=2022/haven-dicht"</c>. It is identified by the corpus class, the id of the
/// article and the place in it, on every machine: that other articles are added or removed changes no test.</para>
/// <para>Where the rows cannot be had, or there are none, the theory fails and says why. Nothing is read but ids, files and, for their names, the beginnings of sentences, paragraphs and quotations:
/// some microseconds a row.</para>
/// </remarks>
public abstract partial class CorpusDataAttribute
{
    private int? _sample;

    private protected CorpusDataAttribute(Type corpus) => Corpus = corpus;

    /// <summary>The corpus class.</summary>
    public Type Corpus { get; }

    /// <summary>
    /// The name of a static property, field or method without parameters that gives the articles, as a query or any <see cref="IEnumerable{T}"/> of them: <c>Where = nameof(Recent)</c> with
    /// <c>public static ArticleQuery&lt;KrantArticle, KrantFields> Recent => Krant.Articles.Where(a => a.Date.Year >= 2023);</c>. It may be private, and is of the class of the test or one that it
    /// derives from, or of <see cref="WhereType"/>. The rows come in its order; an article that it gives twice counts once. By default, all articles in the order of the corpus.
    /// </summary>
    public string? Where { get; set; }

    /// <summary>The class that has the member <see cref="Where"/>. By default, the class of the test.</summary>
    public Type? WhereType { get; set; }

    /// <summary>
    /// How many rows at most, from 1: a sample that depends on <see cref="Seed"/>. By default, all rows. An article that is added to the corpus brings no more changes than rows of its own, since a row
    /// is chosen by a hash of its id and place; the rows stay in order.
    /// </summary>
    public int Sample { get => _sample ?? int.MaxValue; set => _sample = value; }

    /// <summary>Another seed makes another sample. By default, 0.</summary>
    public int Seed { get; set; }

    internal abstract RowUnit Unit { get; }

    private RowRequest Request => new(GetType().Name[..^nameof(Attribute).Length], Corpus, Unit, Where, WhereType, _sample, Seed);
}
