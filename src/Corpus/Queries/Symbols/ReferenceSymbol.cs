using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace Corpus;

#pragma warning disable CS0660, CS0661, CA1046 // equality makes a condition here, as in a lambda over articles

/// <summary>Another article that an article refers to, in a query; null where it refers to none.</summary>
/// <typeparam name="TArticle">The corpus's article class.</typeparam>
[SuppressMessage("Usage", "CA2225:Operator overloads have named alternates", Justification = "They stand for the operators of the values.")]
public sealed class ReferenceSymbol<TArticle> : Symbol<TArticle?>
    where TArticle : Article
{
    private const string NoOrder = "Articles have no order of their own. Sort by a part that has one, such as a.Related.Id.";

    internal ReferenceSymbol(ValueSource<TArticle?> source, Condition? presence = null)
        : base(source, presence)
    {
    }

    /// <summary>There is no such order: the compiler says what to sort by.</summary>
    /// <exception cref="InvalidOperationException">Always.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [Obsolete(NoOrder, error: true)]
    public static implicit operator OrderKey(ReferenceSymbol<TArticle> symbol) => throw new InvalidOperationException(NoOrder);

    /// <summary>The id of the article that it refers to.</summary>
    public StringSymbol Id => new(Part("?.Id", static article => article?.Id), Presence, isNullable: true);

    /// <summary>Whether it refers to that article.</summary>
    public static Condition operator ==(ReferenceSymbol<TArticle>? left, TArticle? right) => left!.Is(new EqualTest<TArticle?>(right, isNot: false));

    /// <summary>Whether it refers to another article, or to none.</summary>
    public static Condition operator !=(ReferenceSymbol<TArticle>? left, TArticle? right) => left!.Is(new EqualTest<TArticle?>(right, isNot: true));

    /// <summary>Whether it refers to that article.</summary>
    public static Condition operator ==(TArticle? left, ReferenceSymbol<TArticle>? right) => right == left;

    /// <summary>Whether it refers to another article, or to none.</summary>
    public static Condition operator !=(TArticle? left, ReferenceSymbol<TArticle>? right) => right != left;
}
