using Corpus.Sources;

namespace Corpus.Generator.Models;

/// <summary>The user's part of an article class.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name.</param>
/// <param name="Properties">The partial properties that the generator implements.</param>
/// <param name="Places">Where each of them is declared.</param>
/// <param name="MemberNames">The names of all its members, which no inferred property can have.</param>
/// <param name="Problems">The partial properties that the generator cannot implement.</param>
/// <param name="FirstProperty">Where the first partial property is declared; null where there is none.</param>
internal sealed record DeclaredClassModel(
    string Namespace, string Name, EquatableArray<DeclaredPropertyModel> Properties, EquatableArray<DeclarationPlace> Places, EquatableArray<string> MemberNames,
    EquatableArray<DeclarationProblem> Problems, DeclarationPlace? FirstProperty)
{
    /// <summary>What articles are held against.</summary>
    public DeclaredSchema Schema => new(Name, new EquatableArray<DeclaredProperty>([.. Properties.Select(property => property.Property)]));

    /// <summary>Whether it is the article class of the corpus.</summary>
    public bool IsOf(CorpusFileList list) => Namespace == list.Namespace && IsCalledAs(list);

    /// <summary>Whether it has the name of the article class of the corpus, in whatever namespace.</summary>
    public bool IsCalledAs(CorpusFileList list) => Name == list.Corpus + "Article";
}
