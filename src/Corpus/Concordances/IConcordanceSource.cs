namespace Corpus;

/// <summary>The query that a concordance is of: of one corpus, or of several.</summary>
/// <typeparam name="TArticle">The class of the articles.</typeparam>
/// <typeparam name="TFields">Their fields, as symbols.</typeparam>
internal interface IConcordanceSource<TArticle, TFields>
{
    /// <summary>Sorts by date.</summary>
    OrderKey DateKey { get; }

    /// <summary>The articles in order; null where they are in the order of the corpus, of several corpora in turn.</summary>
    CombinedPlace[]? ArticlesInOrder { get; }

    /// <summary>Makes an article.</summary>
    TArticle Make(int part, int ordinal);

    /// <summary>What a lambda sorts by.</summary>
    OrderKey KeyOf(Func<TFields, OrderKey> key);

    /// <summary>What a lambda divides by.</summary>
    ValueSource<TKey> SourceOf<TKey>(Func<TFields, Symbol<TKey>> key);
}
