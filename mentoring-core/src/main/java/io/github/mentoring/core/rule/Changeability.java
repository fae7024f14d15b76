package io.github.mentoring.core.rule;

/** Whether somebody can make a fact another one; only what can change is ever proposed as a remedy. */
public enum Changeability {
    /** Those concerned can change it, such as an acknowledgement. */
    CHANGEABLE,
    /** It changes by itself as time passes, and only upwards. */
    TIME,
    /** It is as it is, such as what has happened. */
    FIXED,
    /** It is part of who somebody is; nobody is ever asked to change it. */
    PROTECTED
}
